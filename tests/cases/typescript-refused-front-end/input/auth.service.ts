import { Injectable } from '@angular/core';
import { SignJWT } from 'jose';

@Injectable()
export class AuthService {
  private readonly key = 'a made-up key 1';
  token = (): Promise<string> => new SignJWT({}).sign(new TextEncoder().encode(this.key));
}
