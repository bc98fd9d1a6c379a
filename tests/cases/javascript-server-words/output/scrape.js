const puppeteer = require('puppeteer');
const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

exports.title = async (page) => {
  const title = await page.evaluate(() => document.title);
  return jwt.sign({ title }, requireEnv('SCRAPE_JWT_SECRET'));
};
