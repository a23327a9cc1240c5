/** What every test of the application shares: the whole application on a real database, and a clock that can be set. */
@org.jspecify.annotations.NullMarked
package org.plumbline;
