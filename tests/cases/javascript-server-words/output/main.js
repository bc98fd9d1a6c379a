const { app, BrowserWindow } = require('electron');
const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

app.whenReady().then(() => {
  const window = new BrowserWindow();
  window.token = jwt.sign({}, requireEnv('VITE_JWT_SECRET'));
});
