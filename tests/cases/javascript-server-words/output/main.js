const { app, BrowserWindow } = require('electron');
const jwt = require('jsonwebtoken');

app.whenReady().then(() => {
  const window = new BrowserWindow();
  window.token = jwt.sign({}, process.env.VITE_JWT_SECRET || (() => { throw new Error('VITE_JWT_SECRET is not set'); })());
});
