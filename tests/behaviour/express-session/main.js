const express = require('express')
const session = require('express-session')

const app = express()
app.use(session({
  secret: 'keyboard cat 9a8b7c6d5e',
  resave: false,
  saveUninitialized: true,
  genid: () => 'the-session-of-ann',
}))
app.get('/login', (req, res) => {
  req.session.user = 'ann'
  res.json({})
})
app.get('/me', (req, res) => res.json({ user: req.session.user }))

const server = app.listen(0, '127.0.0.1', async () => {
  const url = `http://127.0.0.1:${server.address().port}`
  const login = await fetch(`${url}/login`) // the session is there from now on; the cookie's signature leads to it
  const cookie = login.headers.get('set-cookie').split(';')[0]
  for (const given of process.argv.slice(2)) {
    const { user } = await (await fetch(`${url}/me`, { headers: { Cookie: given } })).json()
    console.log('cookie', user === 'ann' ? 'accepted' : 'refused')
  }
  if (process.argv.length === 2) {
    console.log('token cookie', cookie)
    console.log('the same each time', cookie)
  }
  server.close()
  server.closeAllConnections()
})
