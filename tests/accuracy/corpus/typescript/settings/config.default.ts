import { EggAppConfig, EggAppInfo } from 'egg';

export default (appInfo: EggAppInfo) => {
  const config = {} as EggAppConfig;
  config.keys = 'shop_1700000000000'; // +koa-keys
  config.jwt = { secret: 'tokens' }; // +jwt-config
  config.view = { root: 'app/view' }; // -
  return { ...config, name: appInfo.name };
};
