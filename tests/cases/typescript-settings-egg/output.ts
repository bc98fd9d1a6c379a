import { EggAppConfig, PowerPartial } from 'egg';

export default () => {
  const config = {} as PowerPartial<EggAppConfig>;
  config.keys = process.env['SESSION_SECRET'] || (() => { throw new Error('SESSION_SECRET is not set'); })();
  config.jwt = { secret: process.env['JWT_SECRET'] || (() => { throw new Error('JWT_SECRET is not set'); })() };
  config.middleware = ['errors'];
  return config;
};
