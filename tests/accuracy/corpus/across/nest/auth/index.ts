export * from './constants';
export { default as fallbackKey } from './constants';
