package org.plumbline.web;

/** What a controller answers: a page, the same page as refused, a way to another page, or a file. */
public sealed interface Answer permits Page, Invalid, SeeOther, Download {}
