import React from 'react';
import jwt from 'jsonwebtoken';

export async function getServerSideProps() {
  return { props: { token: jwt.sign({}, process.env.JWT_SECRET_4 || (() => { throw new Error('JWT_SECRET_4 is not set'); })()) } };
}

export default function Profile({ token }) {
  return <p>{token}</p>;
}
