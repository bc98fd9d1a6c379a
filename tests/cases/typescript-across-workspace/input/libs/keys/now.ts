export const now = 'of-the-extended';
