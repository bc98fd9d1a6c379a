const withSecret = require('./with-secret') // -

/** @type {import('next').NextConfig} */
module.exports = withSecret({
  env: {
    NEXTAUTH_SECRET: '5ad580ea94cae253a4730cd145ffc7ac', // +secret-name
    NEXT_PUBLIC_SITE: 'https://secret.example.net', // -
    JWT_SIGNING_KEY: 'next-config-signing-key' // +secret-name
  },
  headers: async () => [{ source: '/(.*)', headers: [{ key: 'X-Secret-Key', value: 'none' }] }], // -
  redirects: async () => [{ source: '/secret-key', destination: '/settings/secret-key', permanent: true }], // -
  i18n: { locales: ['en', 'de'], defaultLocale: 'en' } // -
})
