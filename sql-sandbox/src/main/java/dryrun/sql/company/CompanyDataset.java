package dryrun.sql.company;

import dryrun.sql.DataException;
import dryrun.sql.DatasetSchema;
import dryrun.sql.data.BuiltInDataset;
import dryrun.sql.data.Dataset;
import dryrun.sql.data.DatasetLoader;
import dryrun.sql.data.TableData;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The company's tables, made from a fixed seed: `company/practice` (the largest table has 50,000
/// rows) and `company/large` (1,000,000).
public final class CompanyDataset implements BuiltInDataset {
  private final String name;
  private final Size size;

  private CompanyDataset(String name, Size size) {
    this.name = name;
    this.size = size;
  }

  /// The datasets by name.
  public static Map<String, BuiltInDataset> byName() {
    return Map.of(
        "company/practice", new CompanyDataset("company/practice", Size.PRACTICE),
        "company/large", new CompanyDataset("company/large", Size.LARGE));
  }

  @Override
  public DatasetSchema schema() throws DataException {
    return new DatasetSchema(name, DatasetLoader.builtInSchema("company").tables());
  }

  /// Makes all rows, on as many threads as the machine has to offer.
  @Override
  public Dataset load() throws DataException {
    DatasetSchema schema = schema();
    Company company = new Company(schema, size, People.of(size.users()));
    List<TableData> tables =
        areas(company).parallel().flatMap(area -> area.get().tables().stream()).toList();
    return new Dataset(schema, tables);
  }

  /// The subject areas, those that take longest first.
  private static Stream<Supplier<Area>> areas(Company company) {
    List<Order> placed = Orders.of(company.people());
    return Stream.of(
        () -> new CreatorFeed(company),
        () -> new Actives(company),
        () -> new Ads(company),
        () -> new PageViews(company),
        () -> new Features(company, placed),
        () -> new Messages(company),
        () -> new Shop(company, placed),
        () -> new Deliveries(company, placed),
        () -> new Wallets(company),
        () -> new Experiments(company),
        () -> new Users(company),
        () -> new Catalog(company),
        () -> new Demographics(company));
  }
}
