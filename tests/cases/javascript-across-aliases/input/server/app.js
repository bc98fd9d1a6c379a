require('module-alias/register');
const session = require('express-session');
const cookies = require('cookie-session');
const jwt = require('koa-jwt');
const settings = require('@settings');
const keys = require('@root/settings/cookies');
const shared = require('@shop/shared');

module.exports = [jwt({ secret: settings.TOKENS }), cookies({ keys }), session({ secret: shared.session })];
