import { EggAppConfig, PowerPartial } from 'egg';

export default () => {
  const config = {} as PowerPartial<EggAppConfig>;
  config.keys = process.env['APP_KEY'] || (() => { throw new Error('APP_KEY is not set'); })();
  config.jwt = { secret: process.env['JWT_SECRET'] || (() => { throw new Error('JWT_SECRET is not set'); })() };
  config.middleware = ['errors'];
  return config;
};
