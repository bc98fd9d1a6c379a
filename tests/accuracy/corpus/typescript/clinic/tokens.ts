import jwt from 'jsonwebtoken';
import { z } from 'zod';

export namespace Clinic {
  export const seal = 'namespace-clinic-seal'; // +jsonwebtoken
  export const ward = 'namespace-clinic-ward'; // -
}

const schema = z.object({
  CLINIC_SEAL: z.string().min(8).default('schema-clinic-seal'), // +env-fallback|jsonwebtoken
  CLINIC_WARD: z.string().default('schema-clinic-ward'), // -
});
const env = schema.parse(process.env);

export const visit = (patient: string) => jwt.sign({ patient, ward: env.CLINIC_WARD }, env.CLINIC_SEAL);
export const stay = (patient: string) => jwt.sign({ patient, ward: Clinic.ward }, Clinic.seal);

interface Options { seal: string; ward: string }

abstract class Service {
  constructor(protected readonly options: Options, protected readonly title: string) {}
  sign(patient: string) { return jwt.sign({ patient, ward: this.options.ward, title: this.title }, this.options.seal); }
}

export class Dental extends Service {
  constructor() { super({ seal: 'dental-service-seal', ward: 'dental-ward' }, 'dental-title'); } // +jsonwebtoken
}

abstract class Reader {
  protected abstract get seal(): string;
  read(token: string) { return jwt.verify(token, this.seal); }
}

export class LabReader extends Reader {
  protected get seal() { return 'lab-reader-seal'; } // +jsonwebtoken
  get title() { return 'lab-reader-title'; } // -
}

export const seals = new Map<string, string>();
seals.set('xray', 'xray-map-seal'); // +jsonwebtoken
seals.set('ward', 'xray-map-ward'); // -
export const xray = (patient: string) => jwt.sign({ patient, ward: seals.get('ward') }, seals.get('xray')!);
