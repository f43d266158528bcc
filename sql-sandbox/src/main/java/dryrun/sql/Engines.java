package dryrun.sql;

import dryrun.sql.engine.QueryEngine;
import dryrun.sql.h2.H2Changes;
import dryrun.sql.h2.H2Engine;

/// What statements are run by.
record Engines(QueryEngine calcite, H2Engine h2, H2Changes changes) {}
