export function mustGet(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`Missing variable: ${name}`);
  }
  return value;
}

export function orNothing(name: string): string {
  return process.env[name] ?? "";
}

export async function later(name: string): Promise<string> {
  const value = process.env[name];
  if (!value) throw new Error(name);
  return value;
}
