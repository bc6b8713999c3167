#pragma once

#include "core/base/id.h"
#include "core/base/unit.h"

#include <cstdint>
#include <string_view>
#include <vector>

/// Calculations laid out as bankers lay them out: time across, lines down, one formula a line, the same in all its periods.
/// One definition is evaluated, explained and written into a workbook, so that the three can't disagree.
namespace wattscape::formula {

class Sheet;

/// What may stand in a formula. Comparisons give 1 or 0; `select` takes its second operand where the first is not 0.
enum class Operation : std::uint8_t {
    number,
    input,   ///< one figure that a person entered
    line,    ///< another line, `shift` periods on; 0 beyond the first and last period
    whole,   ///< the sum of a line over all periods
    soFar,   ///< the sum of a line up to and including the period
    lagged,  ///< a line spread by a table: its value k periods ago times the table's k-th entry, added up
    negate,
    add,
    subtract,
    multiply,
    divide,  ///< 0 where the divisor is 0
    power,
    least,
    greatest,
    less,
    atMost,
    select,
};

/// A formula, or a part of one. A view into the sheet it was written on; as cheap to copy as a number.
class Expression {
public:
    Expression() = default;
    Expression(Sheet& sheet, std::uint32_t node) : sheet_(&sheet), node_(node) {}
    std::uint32_t node() const { return node_; }
    Sheet* sheet() const { return sheet_; }

private:
    Sheet* sheet_ = nullptr;
    std::uint32_t node_ = 0;
};

/// A line of a sheet. Stands for its value of the same period wherever it appears in a formula.
class Line : public Expression {
public:
    Line() = default;
    Line(Sheet& sheet, std::uint32_t node, std::uint32_t index) : Expression(sheet, node), index_(index) {}
    std::uint32_t index() const { return index_; }

    /// So many periods earlier or later; 0 beyond the first and last period.
    Expression at(int shift) const;
    Expression previous() const { return at(-1); }
    Expression next() const { return at(1); }

private:
    std::uint32_t index_ = 0;
};

/// What a line or an input is called and about. The texts outlive the sheet: they are literals.
struct Heading {
    std::string_view key;    ///< "loan.interest": in files and formulas
    std::string_view label;  ///< "Interest": on screen and in the workbook
    Unit unit = Unit::dollar;
    EntityId about{};  ///< the partner, loan or asset whose line it is
    int part = 0;      ///< the tier, tranche or class of which there are several; counted from 1
};

struct Node {
    Operation operation = Operation::number;
    std::int16_t shift = 0;
    std::uint32_t a = 0;  ///< operands; the line, input or table where one is named
    std::uint32_t b = 0;
    std::uint32_t c = 0;
    double value = 0;
};

class Sheet {
public:
    /// `years`: the time of each period's flows in years after the first, ascending from 0.
    explicit Sheet(std::vector<double> years);
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;

    std::size_t periods() const { return years_.size(); }
    const std::vector<double>& years() const { return years_; }

    /// Lines and inputs written from here on belong to this part of the calculation: "Debt", a worksheet of the workbook.
    /// The name outlives the sheet: it is a literal.
    void openSection(std::string_view name) { section_ = name; }

    Expression number(double value);
    Expression input(const Heading& heading, double value);
    /// Figures of each period that were found elsewhere; as many as there are periods.
    Line given(const Heading& heading, std::vector<double> values);
    Line line(const Heading& heading, Expression formula);
    /// A line whose formula follows, for balances that lines above it need.
    Line declare(const Heading& heading);
    void define(const Line& line, Expression formula);
    /// Another figure for an input, or for a period of a given line. What was evaluated before stays as it was.
    void enter(std::uint32_t input, double value) { inputs_[input].value = value; }
    void enter(std::uint32_t line, std::size_t period, double value) { lines_[line].given[period] = value; }

    struct LineEntry {
        Heading heading;
        std::uint32_t formula = 0;
        std::vector<double> given{};  ///< empty where there is a formula
        bool defined = false;
        std::string_view section{};
    };
    struct InputEntry {
        Heading heading;
        double value = 0;
        std::string_view section{};
    };
    const std::vector<LineEntry>& lines() const { return lines_; }
    const std::vector<InputEntry>& inputs() const { return inputs_; }
    const std::vector<Node>& nodes() const { return nodes_; }
    const std::vector<double>& table(std::uint32_t index) const { return tables_[index]; }
    /// The node, or that part of it which alone matters: x of 0 + x, x − 0, 1 × x and x / 1.
    std::uint32_t plain(std::uint32_t node) const;

    /// For the operators below, with which formulas are written.
    Expression node(const Node& node);
    std::uint32_t addTable(std::vector<double> entries);

private:
    std::vector<double> years_;
    std::string_view section_;
    std::vector<Node> nodes_;
    std::vector<LineEntry> lines_;
    std::vector<InputEntry> inputs_;
    std::vector<std::vector<double>> tables_;
};

Expression operator-(Expression a);
Expression operator+(Expression a, Expression b);
Expression operator-(Expression a, Expression b);
Expression operator*(Expression a, Expression b);
/// 0 where the divisor is 0.
Expression operator/(Expression a, Expression b);
Expression operator+(Expression a, double b);
Expression operator-(Expression a, double b);
Expression operator-(double a, Expression b);
Expression operator*(Expression a, double b);
Expression operator/(Expression a, double b);
Expression power(Expression base, Expression exponent);
Expression least(Expression a, Expression b);
Expression greatest(Expression a, Expression b);
Expression greatest(Expression a, double b);
/// 1 or 0.
Expression operator<(Expression a, Expression b);
Expression operator<=(Expression a, Expression b);
/// `yes` where the condition is not 0.
Expression select(Expression condition, Expression yes, Expression no);
/// The sum over all periods: one figure.
Expression whole(const Line& line);
/// The sum up to and including the period.
Expression soFar(const Line& line);
/// What each period's value becomes when it is spread over the periods after it by a table of shares, the first entry for
/// its own period. What the table leaves beyond the last period is lost.
Expression lagged(const Line& line, std::vector<double> table);

}  // namespace wattscape::formula
