import React from 'react';
import jwt from 'jsonwebtoken';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export async function getServerSideProps() {
  return { props: { token: jwt.sign({}, requireEnv('PROFILE_JWT_SECRET')) } };
}

export default function Profile({ token }) {
  return <p>{token}</p>;
}
