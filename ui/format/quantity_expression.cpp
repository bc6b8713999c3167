#include "ui/format/quantity_expression.h"

#include <cmath>
#include <map>
#include <utility>
#include <vector>

#include <QLocale>

namespace wattscape::ui {
namespace {

/// What a unit's word is worth in the field's unit; lower case, as people write both MW and mw.
std::map<QString, double> wordsFor(Unit unit) {
    switch (unit) {
        case Unit::megawatt: return {{"w", 1e-6}, {"kw", 1e-3}, {"mw", 1}, {"gw", 1e3}};
        case Unit::kilowatt: return {{"w", 1e-3}, {"kw", 1}, {"mw", 1e3}};
        case Unit::megawattHour: return {{"kwh", 1e-3}, {"mwh", 1}, {"gwh", 1e3}};
        case Unit::share:
        case Unit::sharePerYear: return {{"%", 0.01}};
        case Unit::dollar: return {{"$", 1}, {"usd", 1}, {"k", 1e3}, {"m", 1e6}, {"b", 1e9}, {"t", 1e12}};
        case Unit::dollarPerMwh:
        case Unit::dollarPerKwMonth:
        case Unit::dollarPerKwYear:
        case Unit::dollarPerMwDay:
        case Unit::dollarPerMmbtu: return {{"$", 1}, {"usd", 1}};
        case Unit::petaflops: return {{"tflop", 1e-3}, {"tflops", 1e-3}, {"pflop", 1}, {"pflops", 1}, {"eflop", 1e3}};
        case Unit::gigabyte: return {{"gb", 1}, {"tb", 1e3}};
        case Unit::day: return {{"d", 1}, {"day", 1}, {"days", 1}, {"w", 7}, {"week", 7}, {"weeks", 7}};
        case Unit::month: return {{"months", 1}, {"month", 1}, {"y", 12}, {"years", 12}, {"year", 12}};
        case Unit::year: return {{"y", 1}, {"year", 1}, {"years", 1}, {"months", 1.0 / 12}};
        case Unit::hour: return {{"h", 1}, {"hours", 1}, {"d", 24}, {"days", 24}};
        case Unit::rack:
        case Unit::rackPerWeek: return {{"rack", 1}, {"racks", 1}, {"k", 1e3}};
        case Unit::package: return {{"gpu", 1}, {"gpus", 1}, {"packages", 1}, {"k", 1e3}};
        case Unit::unit: return {{"unit", 1}, {"units", 1}};
        default: return {};
    }
}

/// Recursive descent over the typed text. The first error stops it.
class Parser {
public:
    Parser(Unit unit, const QString& text) : words_(wordsFor(unit)), text_(text) {}

    Result<double> parse() {
        const double value = sum();
        skipSpace();
        if (!error_ && at_ < text_.size()) {
            refuse(message("can't be read from “%1” on", rest()));
        }
        if (!error_ && !std::isfinite(value)) {
            refuse(message("is not a finite number"));
        }
        if (error_) {
            return fail(*error_);
        }
        return value;
    }

private:
    double sum() {
        double value = product();
        for (;;) {
            if (take(u"+"))
                value += product();
            else if (take(u"-−"))
                value -= product();
            else
                return value;
        }
    }

    double product() {
        double value = factor();
        for (;;) {
            if (take(u"*×")) {
                value *= factor();
            } else if (take(u"/÷")) {
                const double divisor = factor();
                if (divisor == 0) refuse(message("would be divided by zero"));
                value /= divisor;
            } else {
                return value;
            }
        }
    }

    double factor() {
        if (take(u"-−")) return -factor();
        if (take(u"+")) return factor();
        if (take(u"$") && !words_.contains(QStringLiteral("$"))) refuse(message("is not an amount of money"));
        double value = 0;
        if (take(u"(")) {
            value = sum();
            if (!take(u")")) refuse(message("lacks a closing parenthesis"));
        } else {
            value = number();
        }
        return value * unitBehind();
    }

    double number() {
        skipSpace();
        const QLocale locale;
        const QString separators = locale.decimalPoint() + locale.groupSeparator() + QStringLiteral("'\u2019\u202f\u00a0");
        const qsizetype start = at_;
        while (at_ < text_.size() && belongsToNumber(start, separators)) {
            ++at_;
        }
        bool readable = false;
        const double value = locale.toDouble(text_.mid(start, at_ - start).trimmed(), &readable);
        if (!readable) {
            at_ = start;
            refuse(message("must be a number like %1, not “%2”", locale.toString(1200).toStdString(), rest()));
        }
        return value;
    }

    bool belongsToNumber(qsizetype start, const QString& separators) const {
        const QChar c = text_[at_];
        const bool exponent = (c == 'e' || c == 'E') && at_ > start && at_ + 1 < text_.size() &&
                              (text_[at_ + 1].isDigit() || text_[at_ + 1] == '-' || text_[at_ + 1] == '+');
        const bool exponentSign = (c == '-' || c == '+') && at_ > start && (text_[at_ - 1] == 'e' || text_[at_ - 1] == 'E');
        return c.isDigit() || exponent || exponentSign || separators.contains(c) || c == '.' || c == ',';
    }

    double unitBehind() {
        skipSpace();
        const qsizetype start = at_;
        while (at_ < text_.size() && (text_[at_].isLetter() || text_[at_] == '%' || text_[at_] == '$')) {
            ++at_;
        }
        const QString word = text_.mid(start, at_ - start).toLower();
        if (word.isEmpty()) return 1;
        const auto known = words_.find(word);
        if (known == words_.end()) {
            refuse(message("can't be given in “%1”", text_.mid(start, at_ - start).toStdString()));
            return 1;
        }
        return known->second;
    }

    bool take(QStringView choices) {
        skipSpace();
        if (at_ < text_.size() && choices.contains(text_[at_])) {
            ++at_;
            return true;
        }
        return false;
    }

    void skipSpace() {
        while (at_ < text_.size() && text_[at_].isSpace()) ++at_;
    }
    std::string rest() const { return text_.mid(at_).toStdString(); }
    void refuse(Message what) {
        if (!error_) error_ = Error{ErrorCode::unreadable, std::move(what)};
        at_ = text_.size();
    }

    std::map<QString, double> words_;
    QString text_;
    qsizetype at_ = 0;
    std::optional<Error> error_;
};

}  // namespace

Result<double> evaluateQuantity(Unit unit, const QString& typed) {
    return Parser(unit, typed).parse();
}

}  // namespace wattscape::ui
