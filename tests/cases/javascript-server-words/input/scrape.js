const puppeteer = require('puppeteer');
const jwt = require('jsonwebtoken');

exports.title = async (page) => {
  const title = await page.evaluate(() => document.title);
  return jwt.sign({ title }, 'a made-up key 2');
};
