package org.plumbline.inspections;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.plumbline.PlumblineTest;
import org.plumbline.inspections.imports.ImportedReports;
import org.springframework.context.annotation.Import;

/** A test on the whole application that brings reports in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PlumblineTest
@Import(ImportedReports.class)
public @interface WithReports {}
