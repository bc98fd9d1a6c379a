import { EggAppConfig, PowerPartial } from 'egg';

export default () => {
  const config = {} as PowerPartial<EggAppConfig>;
  config.keys = 'shop_1700000000000_1234';
  config.jwt = { secret: 'of-the-tokens' };
  config.middleware = ['errors'];
  return config;
};
