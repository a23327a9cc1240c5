/**
 * The ground the house stands on: the data folder, the embedded PostgreSQL, jobs, the clock.
 *
 * <p>Take from here: {@link org.plumbline.platform.DataFolder}, {@link org.plumbline.platform.EmbeddedDatabase}, the
 * {@link java.time.Clock} bean, {@link org.plumbline.platform.Jobs}, {@link org.plumbline.platform.London}, and the
 * typed tables that are generated from the migrations.
 *
 * <p>It relies on nothing of Plumbline. It always holds that the database is durable (fsync and synchronous commit on)
 * and that no other code asks the machine for the time.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.plumbline.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
