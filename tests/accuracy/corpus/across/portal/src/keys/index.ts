export * as guests from './guests';
