export const jwtConstants = {
  secret: 'DO NOT USE THIS VALUE',
  refreshSecret: 'n0-r3fresh-in-here',
};

export const jwtCookie = { name: 'token', maxAge: 60 };
