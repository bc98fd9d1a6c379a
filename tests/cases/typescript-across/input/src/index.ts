export * from './auth/constants';
export { jwtConstants as renamed } from './auth/constants';
