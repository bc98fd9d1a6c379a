import React from 'react';
import jwt from 'jsonwebtoken';

export async function getServerSideProps() {
  return { props: { token: jwt.sign({}, process.env.PROFILE_JWT_SECRET || (() => { throw new Error('PROFILE_JWT_SECRET is not set'); })()) } };
}

export default function Profile({ token }) {
  return <p>{token}</p>;
}
