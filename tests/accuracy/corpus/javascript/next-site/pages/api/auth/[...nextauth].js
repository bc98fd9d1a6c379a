import NextAuth from 'next-auth'
import GithubProvider from 'next-auth/providers/github'
import { getToken, encode } from 'next-auth/jwt'
import { withAuth } from 'next-auth/middleware'
import { getIronSession, sealData, unsealData } from 'iron-session'
import { withIronSessionApiRoute } from 'iron-session/next'

export const authOptions = {
  secret: 'LlKq6ZtYbr+hTC073mAmAh9/h2HwMfsFo4hrfCx5mLg=', // +next-auth
  providers: [
    GithubProvider({ clientId: process.env.GITHUB_ID, clientSecret: process.env.GITHUB_SECRET }) // -
  ],
  session: { strategy: 'jwt' }, // -
  jwt: { secret: 'nested-jwt-secret', maxAge: 3600 }, // +next-auth
  pages: { signIn: '/auth/secret-signin', error: '/auth/error' }, // -
  callbacks: {
    async jwt ({ token, account }) {
      if (account) token.tokenType = 'access_token' // -
      return token
    }
  }
}

export default NextAuth(authOptions)

export async function tokenOf (req) {
  return getToken({ req, secret: 'get-token-secret', cookieName: 'next-auth.session-token' }) // +next-auth
}

export const encoded = (token) => encode({ token, secret: process.env.NEXTAUTH_SECRET || 'encode-secret' }) // +next-auth|env-fallback
export const middleware = withAuth({ secret: 'middleware-secret', pages: { signIn: '/secret' } }) // +next-auth
export const config = { matcher: ['/secret/:path*'] } // -

const sessionOptions = {
  password: 'complex_password_at_least_32_characters_long', // +iron-session
  cookieName: 'myapp_secret_cookie', // -
  cookieOptions: { secure: process.env.NODE_ENV === 'production' } // -
}

export const user = async (req, res) => (await getIronSession(req, res, sessionOptions)).user
export const route = withIronSessionApiRoute(async (req, res) => res.send({ secret: 'no' }), sessionOptions) // -
export const seal = (data) => sealData(data, { password: 'seal-password-that-is-32-chars-long', ttl: 60 }) // +iron-session
export const unseal = (data) => unsealData(data, { password: { 1: 'rotated-password-one-is-32-chars-x', 2: process.env.IRON_2 } }) // +iron-session
