#include "ui/shell/command_palette.h"

#include "ui/theme/theme.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace wattscape::ui {

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

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, Search search, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      entries_(std::move(entries)),
      search_(std::move(search)),
      line_(new QLineEdit),
      list_(new QListWidget) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find anything"));
    line_->setPlaceholderText(tr("Commands, objects, places, dates"));
    line_->setAccessibleName(tr("Find anything"));
    line_->setFont(Theme::instance().font(Theme::TextSize::heading));
    line_->installEventFilter(this);
    list_->setAccessibleName(tr("Matches"));
    list_->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    const int gap = Theme::instance().grid(2);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addWidget(line_);
    layout->addWidget(list_);
    const QSize window = parent->size();
    resize(std::min(window.width() / 2, fontMetrics().averageCharWidth() * 90), window.height() / 2);
    move(parent->mapToGlobal(QPoint((window.width() - width()) / 2, window.height() / 8)));
    connect(line_, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(line_, &QLineEdit::returnPressed, this, &CommandPalette::chooseCurrent);
    connect(list_, &QListWidget::itemClicked, this, &CommandPalette::chooseCurrent);
    find({});
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && list_->count() > 0) {
            list_->setCurrentRow(std::clamp(list_->currentRow() + step, 0, list_->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::find(const QString& typed) {
    std::vector<std::pair<int, PaletteEntry>> scored;
    for (const PaletteEntry& entry : entries_) {
        if (const int score = matchScore(typed, entry.text)) {
            scored.emplace_back(score, entry);
        }
    }
    if (search_ && !typed.trimmed().isEmpty()) {
        for (PaletteEntry& entry : search_(typed.trimmed())) {
            // Found for this very text: behind exact names, before letters that only happen to be there.
            scored.emplace_back(900, std::move(entry));
        }
    }
    std::ranges::stable_sort(scored, std::greater{}, [](const auto& entry) { return entry.first; });
    constexpr std::size_t mostShown = 60;
    scored.resize(std::min(scored.size(), mostShown));
    found_.clear();
    list_->clear();
    for (auto& [score, entry] : scored) {
        list_->addItem(QStringLiteral("%1   %2").arg(entry.text, entry.kind));
        found_.push_back(std::move(entry));
    }
    list_->setCurrentRow(0);
}

void CommandPalette::chooseCurrent() {
    const int row = list_->currentRow();
    if (row < 0 || row >= static_cast<int>(found_.size())) {
        return;
    }
    const auto choose = found_[static_cast<std::size_t>(row)].choose;
    close();
    choose();
}

}  // namespace wattscape::ui
