const puppeteer = require('puppeteer');
const jwt = require('jsonwebtoken');

exports.title = async (page) => {
  const title = await page.evaluate(() => document.title);
  return jwt.sign({ title }, process.env.JWT_SECRET_6 || (() => { throw new Error('JWT_SECRET_6 is not set'); })());
};
