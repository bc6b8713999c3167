#include "core/storage/migrations/migrations.h"

namespace wattscape::detail {
namespace {

constexpr const char* ventureTables[] = {
    R"(CREATE TABLE ventures (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL,
  sites TEXT,
  owns TEXT CHECK (owns IN ('everything', 'campus', 'racks')),
  halls TEXT,
  power_sources TEXT,
  rollouts TEXT,
  stakes TEXT,
  commitments TEXT,
  equity_order TEXT CHECK (equity_order IN ('pari_passu', 'before_debt', 'after_debt')),
  early_cash TEXT CHECK (early_cash IN ('pays_cost', 'held', 'distributed')),
  energy_share REAL CHECK (energy_share BETWEEN 0 AND 1),
  lock_up_dscr REAL CHECK (lock_up_dscr BETWEEN 0 AND 100),
  sweep_share REAL CHECK (sweep_share BETWEEN 0 AND 1),
  counted_to TEXT,
  working_capital_months REAL CHECK (working_capital_months BETWEEN 0 AND 36),
  receivable_months REAL CHECK (receivable_months BETWEEN 0 AND 36),
  refresh_saving_months INTEGER CHECK (refresh_saving_months BETWEEN 1 AND 120),
  taxpayer TEXT CHECK (taxpayer IN ('partners', 'venture')),
  tax_shares TEXT,
  federal_tax REAL CHECK (federal_tax BETWEEN 0 AND 1),
  state_tax REAL CHECK (state_tax BETWEEN 0 AND 1),
  losses TEXT CHECK (losses IN ('carried_forward', 'at_once')),
  loss_limit REAL CHECK (loss_limit BETWEEN 0 AND 1),
  tax_payment TEXT CHECK (tax_payment IN ('quarterly', 'december')),
  building_depreciation TEXT CHECK (building_depreciation IN ('none', 'macrs_5', 'macrs_7', 'macrs_15', 'straight_5',
      'straight_15', 'straight_20', 'straight_39')),
  power_depreciation TEXT CHECK (power_depreciation IN ('none', 'macrs_5', 'macrs_7', 'macrs_15', 'straight_5',
      'straight_15', 'straight_20', 'straight_39')),
  rack_depreciation TEXT CHECK (rack_depreciation IN ('none', 'macrs_5', 'macrs_7', 'macrs_15', 'straight_5',
      'straight_15', 'straight_20', 'straight_39')),
  bonus_depreciation REAL CHECK (bonus_depreciation BETWEEN 0 AND 1),
  notes TEXT
) STRICT)",
    R"(CREATE TABLE cost_items (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL,
  venture INTEGER NOT NULL REFERENCES ventures (id) ON DELETE CASCADE,
  basis TEXT CHECK (basis IN ('once', 'a_month', 'a_mw_year', 'share_of_rack_cost', 'share_of_cost_a_year')),
  amount_usd REAL CHECK (amount_usd BETWEEN -10000000000000 AND 10000000000000),
  share REAL CHECK (share BETWEEN 0 AND 1),
  from_day TEXT,
  to_day TEXT,
  spread TEXT CHECK (spread IN ('s_curve', 'straight')),
  escalator REAL CHECK (escalator BETWEEN -0.5 AND 1),
  payee INTEGER REFERENCES partners (id) ON DELETE SET NULL,
  depreciation TEXT CHECK (depreciation IN ('none', 'macrs_5', 'macrs_7', 'macrs_15', 'straight_5', 'straight_15',
      'straight_20', 'straight_39')),
  notes TEXT
) STRICT)",
    R"(CREATE TABLE funding_layers (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT,
  venture INTEGER NOT NULL REFERENCES ventures (id) ON DELETE CASCADE,
  kind TEXT CHECK (kind IN ('vendor_funding', 'construction_loan', 'term_debt', 'delayed_draw', 'bond', 'lease',
      'guaranty', 'warrant')),
  provider INTEGER REFERENCES partners (id) ON DELETE SET NULL,
  share_of_cost REAL CHECK (share_of_cost BETWEEN 0 AND 1),
  limit_usd REAL CHECK (limit_usd BETWEEN 0 AND 10000000000000),
  sizing TEXT CHECK (sizing IN ('share_of_cost', 'coverage', 'smaller')),
  minimum_dscr REAL CHECK (minimum_dscr BETWEEN 0.01 AND 100),
  per_mw_usd REAL CHECK (per_mw_usd BETWEEN 0 AND 1000000000),
  hardware TEXT,
  release TEXT CHECK (release IN ('in_proportion', 'per_full_step')),
  step_mw REAL CHECK (step_mw BETWEEN 0.001 AND 1000000),
  instrument TEXT CHECK (instrument IN ('equity', 'loan', 'lease')),
  recipient INTEGER REFERENCES partners (id) ON DELETE SET NULL,
  from_day TEXT,
  to_day TEXT,
  rate REAL CHECK (rate BETWEEN 0 AND 10),
  base_rates TEXT,
  hedged_share REAL CHECK (hedged_share BETWEEN 0 AND 1),
  hedged_rate REAL CHECK (hedged_rate BETWEEN -0.1 AND 10),
  account_rate REAL CHECK (account_rate BETWEEN -0.1 AND 10),
  upfront_fee REAL CHECK (upfront_fee BETWEEN 0 AND 1),
  commitment_fee REAL CHECK (commitment_fee BETWEEN 0 AND 1),
  construction_interest TEXT CHECK (construction_interest IN ('funded', 'rolled_up')),
  coupon_months INTEGER CHECK (coupon_months BETWEEN 1 AND 12),
  rent_usd_per_month REAL CHECK (rent_usd_per_month BETWEEN 0 AND 1000000000000),
  escalator REAL CHECK (escalator BETWEEN -0.5 AND 1),
  repayment TEXT CHECK (repayment IN ('level_payment', 'level_principal', 'sculpted', 'bullet')),
  tenor_years REAL CHECK (tenor_years BETWEEN 0.25 AND 60),
  grace_months INTEGER CHECK (grace_months BETWEEN 0 AND 600),
  dsra_months INTEGER CHECK (dsra_months BETWEEN 0 AND 60),
  completion INTEGER REFERENCES milestones (id) ON DELETE SET NULL,
  warrant_shares REAL CHECK (warrant_shares BETWEEN 0 AND 1000000000000),
  strike_usd REAL CHECK (strike_usd BETWEEN 0 AND 1000000000),
  share_price_usd REAL CHECK (share_price_usd BETWEEN 0 AND 1000000000),
  vesting_price_usd REAL CHECK (vesting_price_usd BETWEEN 0 AND 1000000000),
  sold_on TEXT,
  notes TEXT
) STRICT)",
    R"(CREATE TABLE offtakes (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT,
  venture INTEGER NOT NULL REFERENCES ventures (id) ON DELETE CASCADE,
  buyer INTEGER REFERENCES partners (id) ON DELETE SET NULL,
  buyer_venture INTEGER REFERENCES ventures (id) ON DELETE SET NULL,
  basis TEXT CHECK (basis IN ('it_capacity', 'available_gpus', 'busy_gpus', 'cost_plus')),
  capacity_price_usd_per_mw_month REAL CHECK (capacity_price_usd_per_mw_month BETWEEN 0 AND 100000000),
  gpu_hour_price_usd REAL CHECK (gpu_hour_price_usd BETWEEN 0 AND 10000),
  margin REAL CHECK (margin BETWEEN -1 AND 10),
  minimum_share REAL CHECK (minimum_share BETWEEN 0 AND 1),
  escalator REAL CHECK (escalator BETWEEN -0.5 AND 1),
  start TEXT,
  term_years REAL CHECK (term_years BETWEEN 0.08 AND 60),
  notes TEXT
) STRICT)",
    R"(CREATE TABLE distribution_tiers (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT,
  venture INTEGER NOT NULL REFERENCES ventures (id) ON DELETE CASCADE,
  tier_order INTEGER CHECK (tier_order BETWEEN -1000000 AND 1000000),
  kind TEXT CHECK (kind IN ('return_of_capital', 'preferred_return', 'catch_up', 'split', 'flip')),
  partners TEXT,
  rate REAL CHECK (rate BETWEEN -0.99 AND 100),
  accrual TEXT CHECK (accrual IN ('compounding', 'simple')),
  partner INTEGER REFERENCES partners (id) ON DELETE SET NULL,
  catch_up_share REAL CHECK (catch_up_share BETWEEN 0 AND 1),
  part_of_profit REAL CHECK (part_of_profit BETWEEN 0 AND 1),
  shares TEXT,
  shares_after TEXT,
  tax_shares_after TEXT,
  flip_on TEXT,
  notes TEXT
) STRICT)",
};

/// Ventures with their costs, funding, offtake and tiers.
void addVentures(SQLite::Database& database) {
    for (const char* table : ventureTables) {
        database.exec(table);
    }
    database.exec("ALTER TABLE ignored_issues ADD COLUMN amount_usd REAL");
    database.exec(R"(INSERT INTO gpkg_extensions (table_name, extension_name, definition, scope)
  SELECT name, 'wattscape_plan', 'Tables of a Wattscape plan; see their column comments', 'read-write'
  FROM sqlite_master WHERE name IN ('ventures', 'cost_items', 'funding_layers', 'offtakes', 'distribution_tiers'))");
}

/// Shapes of the day, solar and wind, escalation, seasons, demand response, virtual PPAs, unserved energy.
void addEnergy(SQLite::Database& database) {
    database.exec("ALTER TABLE sites ADD COLUMN load_shape TEXT");
    database.exec("ALTER TABLE sites ADD COLUMN grid_carbon_kg_per_mwh TEXT");
    database.exec("ALTER TABLE hardware ADD COLUMN network_share REAL");
    database.exec("ALTER TABLE power_sources ADD COLUMN capacity_factor REAL");
    database.exec("ALTER TABLE power_sources ADD COLUMN monthly_capacity_factor TEXT");
    database.exec("ALTER TABLE power_sources ADD COLUMN generation_shape TEXT");
    database.exec("ALTER TABLE power_sources ADD COLUMN prices_as_of TEXT");
    database.exec("ALTER TABLE power_sources ADD COLUMN fuel_escalator REAL");
    database.exec("ALTER TABLE power_sources ADD COLUMN om_escalator REAL");
    database.exec("ALTER TABLE supply_contracts ADD COLUMN prices_as_of TEXT");
    database.exec("ALTER TABLE supply_contracts ADD COLUMN fuel_price_usd_per_mmbtu REAL");
    database.exec("ALTER TABLE supply_contracts ADD COLUMN capacity_mw TEXT");
    database.exec("ALTER TABLE supply_contracts ADD COLUMN coincident_peak_mw TEXT");
    database.exec("ALTER TABLE supply_contracts ADD COLUMN season_first_month INTEGER");
    database.exec("ALTER TABLE supply_contracts ADD COLUMN season_last_month INTEGER");
    database.exec("ALTER TABLE supply_contracts ADD COLUMN season_billed_from INTEGER");
    database.exec("ALTER TABLE supply_contracts ADD COLUMN enrolment_usd_per_mw_month REAL");
    database.exec("ALTER TABLE supply_contracts ADD COLUMN called_hours REAL");
    database.exec("ALTER TABLE supply_contracts ADD COLUMN market_price_usd_per_mwh TEXT");
    database.exec("ALTER TABLE supply_contracts ADD COLUMN capacity_factor REAL");
    database.exec("ALTER TABLE ignored_issues ADD COLUMN energy_mwh REAL");
}

}  // namespace

void fromV2ToV3(SQLite::Database& database) {
    addVentures(database);
    addEnergy(database);
}

}  // namespace wattscape::detail
