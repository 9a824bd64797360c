import "reflect-metadata";
import { Directive, Extensions } from "type-graphql";

const both =
  (...decorators: (PropertyDecorator & MethodDecorator)[]): PropertyDecorator & MethodDecorator =>
  (target: object, key: string | symbol, descriptor?: PropertyDescriptor) => {
    for (const decorate of decorators) decorate(target, key, descriptor as never);
  };

/** This root field answers without anybody being signed in. All others are closed. */
export const Public = (): PropertyDecorator & MethodDecorator => Extensions({ public: true });

/** Apps need this scope for the field and for the plain values below it. A scope never adds a right. */
export const Scope = (name: string): PropertyDecorator & MethodDecorator =>
  both(Directive(`@scope(name: "${name}")`) as never, Extensions({ scope: name }));

/** Says nothing by itself: apps may pass through, and need the scopes of what they read below. */
export const Structural = (): PropertyDecorator & MethodDecorator => Extensions({ structural: true });

/** Only for the person's own session: an app never passes, whatever its scopes. */
export const SessionOnly = (): PropertyDecorator & MethodDecorator => Extensions({ sessionOnly: true });
