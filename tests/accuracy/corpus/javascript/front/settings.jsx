import React from 'react'
import { FormattedMessage, defineMessages } from 'react-intl'

const messages = defineMessages({
  secretKey: { id: 'settings.secretKey', defaultMessage: 'Secret key', description: 'Label of the secret key' }, // -
  jwtSecret: { id: 'settings.jwtSecret', defaultMessage: 'JWT secret' } // -
})
const initialState = { secretKey: '', jwtSecret: null, signingKey: undefined, sessionSecret: 'unset' } // -
const rules = { secretKey: 'required|min:32', jwtSecret: 'required', signingKey: 'nullable|string' } // -
const testIds = { secretKey: 'secret-key-input', jwtSecret: 'jwt-secret-input' } // -
const storageKeys = { sessionSecret: 'app/session-secret', authSecret: 'app.auth.secret' } // -
const steps = [{ key: 'secret-key', title: 'Secret key' }, { key: 'signing_key', title: 'Signing key' }] // -
const propTypes = { secretKey: 'string', signingKey: 'node' } // -
const placeholders = { secretKey: 'e.g. openssl rand -hex 32', jwtSecret: 'Your JWT secret' } // -

export const ACTIONS = { SET_SECRET_KEY: 'settings/setSecretKey', SET_JWT_SECRET: 'SET_JWT_SECRET' } // -
export const reducer = (state = initialState, action) => {
  switch (action.type) {
    case ACTIONS.SET_SECRET_KEY: return { ...state, secretKey: action.payload } // -
    case 'secret_key/reset': return { ...state, secretKey: '' } // -
    default: return state
  }
}

export function Settings ({ secretKey = 'none', onCopy, tooltip = 'Copy the secret key' }) { // -
  return (
    <section aria-label='secret key' data-jwt-secret='hidden'>
      <FormattedMessage {...messages.secretKey} />
      <input name='secretKey' placeholder={placeholders.secretKey} defaultValue={secretKey} data-test={testIds.secretKey} />
      <button onClick={() => onCopy('secret_key')} title={tooltip}>Copy</button>
      <Trans i18nKey='settings.jwtSecret' defaults='JWT secret' components={{ secretKey: 'b' }} />
      <code>const jwtSecret = 'your-jwt-secret'</code>
    </section>
  )
}

function Trans (props) {
  return <span>{rules[props.i18nKey] || storageKeys[props.i18nKey] || steps.length || propTypes.secretKey}</span>
}
