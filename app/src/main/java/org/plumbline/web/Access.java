package org.plumbline.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may use a route: everybody, or those who hold one of the permissions. A route without it answers nobody. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Access {
    /** True for a route that needs no sign-in. */
    boolean everybody() default false;

    /** Any one of these lets a signed-in person in. */
    Permission[] value() default {};
}
