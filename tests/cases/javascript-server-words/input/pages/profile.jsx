import React from 'react';
import jwt from 'jsonwebtoken';

export async function getServerSideProps() {
  return { props: { token: jwt.sign({}, 'a made-up key 5') } };
}

export default function Profile({ token }) {
  return <p>{token}</p>;
}
