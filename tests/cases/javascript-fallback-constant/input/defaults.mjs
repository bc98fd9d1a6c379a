export const DEFAULT_KEY = 'swap-this';
