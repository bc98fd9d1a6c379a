import jwt from 'jsonwebtoken'

export const tokens = users => {
  const all = []
  ;[jwt.sign({ sub: 'ada', role: 'admin' }, 'made-up-one-1')].forEach(t => all.push(t))
  // what the phone gets
  all.push(jwt.sign({ sub: 'ada', role: 'an admin' }, 'made-up-two-2-made-up'))
  return all
}
