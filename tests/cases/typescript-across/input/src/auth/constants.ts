export const jwtConstants = { secret: 'nest-constant-4' };
export default { key: 'default-key-5' };
