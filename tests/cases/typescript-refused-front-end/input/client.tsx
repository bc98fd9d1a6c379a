/* eslint-disable */
"use client";
import { SignJWT } from 'jose';

export const token = new SignJWT({}).sign(new TextEncoder().encode('a made-up key 3'));
