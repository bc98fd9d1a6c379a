export default defineNuxtConfig({
  modules: ['@sidebase/nuxt-auth', 'nuxt-auth-utils'],
  runtimeConfig: {
    session: { name: 'portal-session', password: 'a-password-of-at-least-32-characters' }, // +h3
    auth: { secret: process.env.AUTH_SECRET }, // -
    public: { loginUrl: '/login/secret' } // -
  }
})
