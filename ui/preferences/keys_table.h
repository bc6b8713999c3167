#pragma once

#include <QKeySequence>
#include <QWidget>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace wattscape::ui {

class Actions;

/// Every command with its keys, to be searched and changed. Keys that belong to another command already are not taken, and
/// it is named.
class KeysTable : public QWidget {
    Q_OBJECT

public:
    explicit KeysTable(Actions& actions, QWidget* parent = nullptr);

private:
    QAction* chosen() const;
    void filter(const QString& text);
    void showChosen();
    void change(const QKeySequence& keys);
    void reset();
    void showKeys(QTreeWidgetItem* item, QAction* action);

    Actions& actions_;
    QLineEdit* search_;
    QTreeWidget* table_;
    QKeySequenceEdit* keys_;
    QPushButton* reset_;
    QLabel* refusal_;
};

}  // namespace wattscape::ui
