// Names of exports and modules may be spelled as texts: what stands there is no expression.
const key = 1;
export { key as "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhbm4ifQ.m3QKydFMfri6gaFS6ehkjp5cESRZG3NpyWURa5mX5YG" };
export * from "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJib2IifQ.m3QKydFMfri6gaFS6ehkjp5cESRZG3NpyWURa5mX5YG";
import "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJjYXQifQ.m3QKydFMfri6gaFS6ehkjp5cESRZG3NpyWURa5mX5YG";

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export default requireEnv("API_TOKEN");
