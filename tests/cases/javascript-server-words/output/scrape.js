const puppeteer = require('puppeteer');
const jwt = require('jsonwebtoken');

exports.title = async (page) => {
  const title = await page.evaluate(() => document.title);
  return jwt.sign({ title }, process.env.SCRAPE_JWT_SECRET || (() => { throw new Error('SCRAPE_JWT_SECRET is not set'); })());
};
