/**
 * What each person is to do, in the product, by e-mail and in a calendar of their own.
 *
 * <p>Take from here: {@link org.plumbline.plans.work.MyWork} for the lists of one person;
 * {@link org.plumbline.plans.work.Digests} for the day's e-mails; {@link org.plumbline.plans.work.CalendarAddresses} and
 * {@link org.plumbline.plans.work.CalendarFeed} for the private feed.
 *
 * <p>It relies on the plans, the findings and the users. It always holds that what leaves the product by e-mail or
 * calendar is references, dates and links, never what something is about; that a person gets one digest a day at most; and
 * that an address of a feed is kept as a digest and stops working when it is revoked.
 */
@NullMarked
package org.plumbline.plans.work;

import org.jspecify.annotations.NullMarked;
