package org.plumbline.platform;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** A process that opens the database of a data folder, writes one row, says so, and waits to be killed. */
final class HoldsDatabase {
    private HoldsDatabase() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.open(new DataFolder(Path.of(arguments[0])));
        EmbeddedDatabase.Settings settings = database.settings("kept");
        try (Connection connection =
                        DriverManager.getConnection(settings.url(), settings.owner(), settings.ownerPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (n int)");
            statement.execute("insert into kept values (1)");
        }
        System.out.println("written");
        System.in.read();
    }
}
