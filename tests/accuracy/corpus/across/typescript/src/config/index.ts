export { jwt as jwtConfig } from './jwt';
export * as names from './names';
