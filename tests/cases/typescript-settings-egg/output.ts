import { EggAppConfig, PowerPartial } from 'egg';

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export default () => {
  const config = {} as PowerPartial<EggAppConfig>;
  config.keys = requireEnv('APP_KEY');
  config.jwt = { secret: requireEnv('JWT_SECRET') };
  config.middleware = ['errors'];
  return config;
};
