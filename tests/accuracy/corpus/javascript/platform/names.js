// Names of things that are secret elsewhere.
exports.SECRET_CONFIG = 'SECRET_CONFIG' // -
exports.CONFIG_SECRET = 'config.secret' // -
exports.ACTIONS = { SET_SECRET_KEY: 'SET_SECRET_KEY', ROTATE_SIGNING_KEY: 'signingKey/rotate-2' } // -
exports.types = { SET_JWT_SECRET: 'auth/jwtSecret/set', secretKey: 'keys/2/secret' } // -
exports.AUTH_GUARDS = { AuthJwtAccessGuardKey: 'JwtAccess', AuthJwtRefreshGuardKey: 'JwtRefresh' } // -
exports.storage = { jwtKey: 'platform_token', tokenKey: 'refresh-token', secretKeyName: 'k1' } // -
exports.STORAGE_JWT_KEY = 'jwt_token' // -
exports.JWT_COOKIE = 'x-jwt-cookie' // -
exports.reloadSessionKey = 'chunkReload' // -
exports.fields = { jwt_secret_field: 'jwt_secret', secretField: 'password' } // -
exports.secrets = { bankSecretId: 'bank_secretId', bankSecretKey: 'bank_secretKey' } // -
exports.icons = { secretKey: 'lock-2', signingKey: 'fa-key' } // -
exports.placeholders = { jwtSecret: 'at-least-32-characters', secretKey: 'sk_live_0000' } // -
exports.tooltips = { signingKey: 'rotates-every-30-days' } // -
exports.columns = ['id', 'secret', 'jwt_secret', 'deletedAt'] // -
exports.headers = { 'x-hub-signature': 'sha256', authorization: 'Bearer' } // -
exports.methods = ['client_secret_post', 'client_secret_basic', 'private_key_jwt'] // -
exports.options = ['--secret-key', '--jwt-secret=', '--signing-key FILE'] // -
exports.pattern = /(?:secret|jwt)_key\s*[:=]\s*['"][0-9a-z]{16,}['"]/ // -
exports.required = { required: ['secret', 'entity'], properties: { secret: { type: 'string', minLength: 16 } } } // -
exports.shape = { jwtSecret: 'string.min(16)', signingKey: 'array[string]', authSecret: 'Record<string, 2>' } // -
exports.texts = { en: { secretKey: 'Secret key', jwtSecret: 'Secret of tokens' }, fr: { secretKey: 'Clé secrète' } } // -
exports.tabs = [{ id: 'secret', label: 'Secret', key: 'secret-tab-1' }, { id: 'jwt', label: 'JWT' }] // -
exports.sql = 'ALTER TABLE apps ADD COLUMN secret_key TEXT DEFAULT \'\'' // -
exports.url = 'https://platform.example.net/settings/secret-key?tab=jwt_secret' // -
exports.usage = 'usage: platform --secret KEY (or set JWT_SECRET=...)' // -
exports.line = (secret) => `SECRET_KEY=${secret || 'YOUR_SECRET_HERE'}` // -
