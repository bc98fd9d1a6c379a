const settings = { key: 'across-ts-default-object', label: 'across-ts-label' }; // +jsonwebtoken
export const SECRETS = ['across-ts-array-0', 'across-ts-array-1']; // +jsonwebtoken
export default settings;
