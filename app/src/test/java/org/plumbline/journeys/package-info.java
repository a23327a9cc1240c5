/** What runs through several rooms from end to end: a finding of each level from its report to its closure. */
@org.jspecify.annotations.NullMarked
package org.plumbline.journeys;
