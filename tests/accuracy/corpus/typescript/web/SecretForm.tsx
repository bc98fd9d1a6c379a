import React, { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

const FIELD = 'secretKey'; // -
const DEFAULTS = { name: '', secretKey: '', signingKey: '' }; // -

export function SecretForm({ onSave, title = 'Your secret key' }: { onSave: (v: object) => void; title?: string }) { // -
  const { t } = useTranslation('secrets'); // -
  const { register, handleSubmit } = useForm({ defaultValues: DEFAULTS });
  const [secretKey, setSecretKey] = useState(''); // -
  const [jwtSecret] = useState<string>(() => localStorage.getItem('jwt_secret') ?? ''); // -

  return (
    <form onSubmit={handleSubmit(onSave)} data-secret-key="form">
      <h1>{title}</h1>
      <label htmlFor="secret-key">{t('settings.secretKey', 'Secret key')}</label>
      <input id="secret-key" type="password" {...register('secretKey', { required: 'Secret key is required' })} />
      <input name="signing_key" placeholder="Signing key" value={secretKey} onChange={(e) => setSecretKey(e.target.value)} />
      <select name="jwt_secret" defaultValue="jwt-secret-a">
        <option value="jwt-secret-a">Secret A</option>
      </select>
      <p className="secret-key">eyJhbGciOi... is a token, not your secret</p>
      {jwtSecret === 'unset' && <em>JWT_SECRET is not set</em>}
      <SecretInput secretKey={secretKey} secret="hidden" jwtSecret={FIELD} />
    </form>
  );
}

function SecretInput(props: { secretKey: string; secret: string; jwtSecret: string }) {
  const label = props.secretKey ? 'secret-key-set' : 'secret-key-unset'; // -
  return <span className={label}>{props.secret}</span>;
}

export const supabaseAnonKey =
  // next: -
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJyb2xlIjoiYW5vbiIsImlzcyI6InN1cGFiYXNlIiwiZXhwIjoyMDE1MDAwMDAwfQ.50JiO6Nmmr31vawKp-S5Jk-z9NvgWt2vF7ZmaQlQTFU';
export const publishable = { key: 'pk_live_51H8xZ2KQ', clientId: 'secret-client-id' }; // -
