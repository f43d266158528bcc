package dryrun.sql.company;

import dryrun.sql.data.TableData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// wallet_holders and wallet_balances. The first wallet has no balance, the last has no holder.
final class Wallets implements Area {
  private static final int WHOLE = 10_000;
  private final Company company;

  Wallets(Company company) {
    this.company = company;
  }

  @Override
  public List<TableData> tables() {
    TableRows holders = company.rows("wallet_holders");
    TableRows balances = company.rows("wallet_balances");
    int wallets = company.size().wallets();
    for (int wallet = 1; wallet <= wallets; wallet++) {
      if (wallet < wallets) {
        writeHolders(holders, wallet);
      }
      if (wallet > 1) {
        writeBalances(balances, wallet);
      }
    }
    return List.of(holders.build(), balances.build());
  }

  private void writeHolders(TableRows rows, int wallet) {
    Draws draws = Draws.of(Draws.Topic.WALLETS, wallet);
    List<Integer> users = new ArrayList<>();
    int count = 1 + draws.weighted(60, 25, 10, 5);
    while (users.size() < count) {
      int user = 1 + draws.below(company.size().users());
      if (!users.contains(user)) {
        users.add(user);
      }
    }
    Collections.sort(users);
    int left = WHOLE;
    for (int i = 0; i < count; i++) {
      int even = WHOLE / count;
      int weight = i == count - 1 ? left : draws.chance(700) ? even : draws.between(1, even);
      left -= weight;
      rows.row().id(wallet).id(users.get(i)).tenThousandths(weight).end();
    }
  }

  /// The balance moves on some days; a day is missing now and then, and so is a balance.
  private static void writeBalances(TableRows rows, int wallet) {
    Draws draws = Draws.of(Draws.Topic.BALANCES, wallet);
    long cents = draws.between(0, 40_000);
    for (int day = Span.START; day <= Span.LAST; day++) {
      if (draws.chance(300)) {
        cents += draws.between(-6_000, 6_500);
      }
      if (!draws.chance(15)) {
        TableRows row = rows.on(day).id(wallet);
        (draws.chance(4) ? row.missing() : row.cents(cents)).end();
      }
    }
  }
}
