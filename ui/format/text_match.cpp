#include "ui/format/text_match.h"

#include <algorithm>
#include <set>

namespace wattscape::ui {
namespace {

std::set<QString> letterPairs(const QString& text) {
    std::set<QString> pairs;
    const QString lower = text.simplified().toLower();
    for (qsizetype i = 0; i + 1 < lower.size(); ++i) {
        pairs.insert(lower.mid(i, 2));
    }
    return pairs;
}

}  // namespace

int likeness(const QString& typed, const QString& text) {
    const std::set<QString> a = letterPairs(typed);
    const std::set<QString> b = letterPairs(text);
    const auto shared = std::ranges::count_if(a, [&](const QString& pair) { return b.contains(pair); });
    const auto all = static_cast<std::ptrdiff_t>(a.size() + b.size());
    return all == 0 ? 0 : static_cast<int>(200 * shared / all);
}

int matchScore(const QString& typed, const QString& text) {
    const QString letters = typed.simplified().toLower();
    const QString hay = text.toLower();
    if (letters.isEmpty()) {
        return 1;
    }
    if (const qsizetype place = hay.indexOf(letters); place >= 0) {
        return 1000 - static_cast<int>(std::min<qsizetype>(place, 500)) + (place == 0 ? 500 : 0);
    }
    int score = 1;
    qsizetype from = 0;
    for (const QChar letter : letters) {
        const qsizetype place = hay.indexOf(letter, from);
        if (place < 0) {
            return 0;
        }
        score += place == from ? 3 : 1;
        score += place == 0 || !hay[place - 1].isLetterOrNumber() ? 4 : 0;
        from = place + 1;
    }
    return score;
}

}  // namespace wattscape::ui
